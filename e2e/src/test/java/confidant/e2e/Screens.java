package confidant.e2e;

import java.util.List;

/** The addresses of every screen once the vault is open. */
final class Screens {
  static final List<String> ALL =
      List.of(
          "#talk",
          "#known",
          "#help",
          "#settings/appearance",
          "#settings/character",
          "#settings/privacy",
          "#settings/about");

  private Screens() {}
}

package confidant.mind.know;

import confidant.mind.view.Knowledge;
import confidant.mind.view.Transcript;
import java.util.List;

/** Works out everything that hangs on what is to be forgotten. */
public final class Forgetting {
  private final Transcript transcript;
  private final Knowledge knowledge;

  public Forgetting(Transcript transcript, Knowledge knowledge) {
    this.transcript = transcript;
    this.knowledge = knowledge;
  }

  public ForgetPreview preview(ForgetRequest request) {
    return new ForgetPreview("", List.of(), List.of(), List.of(), "nothing");
  }
}

package confidant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RoutesTests {
  @Test
  void theDocumentAndTheServerNameTheSameRoutes() throws Exception {
    try (var house = new TestHouse(Path.of("nowhere"))) {
      assertThat(documented()).isEqualTo(served(house));
    }
  }

  @Test
  void theDocumentSaysWhichRoutesNeedNoSession() throws Exception {
    try (var house = new TestHouse(Path.of("nowhere"))) {
      JsonNode paths = document().get("paths");
      for (Route route : routes(house)) {
        JsonNode operation = paths.get(route.path()).get(method(route));
        assertThat(operation.has("security")).as(route.path()).isEqualTo(route.open());
      }
    }
  }

  @Test
  void everySchemaThatIsNamedIsThere() throws Exception {
    JsonNode schemas = document().get("components").get("schemas");
    for (JsonNode ref : document().findValues("$ref")) {
      String name = ref.asString();
      if (name.startsWith("#/components/schemas/")) {
        assertThat(schemas.has(name.substring(name.lastIndexOf('/') + 1))).as(name).isTrue();
      }
    }
  }

  private static Set<String> documented() throws Exception {
    var names = new TreeSet<String>();
    document()
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue().propertyNames().forEach(m -> names.add(m + " " + path.getKey())));
    return names;
  }

  private static Set<String> served(TestHouse house) {
    var names = new TreeSet<String>();
    routes(house).forEach(route -> names.add(method(route) + " " + route.path()));
    names.add("get " + Routes.LIVE);
    return names;
  }

  private static java.util.List<Route> routes(TestHouse house) {
    var sessions = new Sessions();
    var gate = new Gate(WebSettings.local(0), sessions);
    return WebServer.routes(house.home(), gate, new Live(house.home(), sessions), new PageFiles());
  }

  private static String method(Route route) {
    return route.method().toLowerCase(Locale.ROOT);
  }

  private static JsonNode document() throws Exception {
    try (InputStream in = RoutesTests.class.getResourceAsStream("openapi.json")) {
      return Json.MAPPER.readTree(java.util.Objects.requireNonNull(in));
    }
  }
}

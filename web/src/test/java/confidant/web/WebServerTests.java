package confidant.web;

import static confidant.web.TestHouse.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTests {
  @TempDir Path folder;
  private TestHouse house = new TestHouse(Path.of("nowhere"));

  @BeforeEach
  void openTheHouse() {
    house.close();
    house = new TestHouse(folder);
  }

  @AfterEach
  void closeTheHouse() {
    house.close();
  }

  @Test
  void beginsOnceAndTellsHowThingsStand() {
    assertThat(json(house.get("/api/state")).get("state").asString()).isEqualTo("new");
    HttpResponse<String> begun =
        house.post(
            "/api/begin", "{\"passphrase\":\"seven slow herons\",\"answers\":{\"name\":\"Ilse\"}}");
    assertThat(begun.statusCode()).isEqualTo(200);
    assertThat(json(begun).get("recoveryCode").asString()).isNotBlank();
    var state = json(house.get("/api/state"));
    assertThat(state.get("state").asString()).isEqualTo("open");
    assertThat(state.get("person").get("name").asString()).isEqualTo("Ilse");
    assertThat(house.post("/api/begin", "{\"passphrase\":\"seven slow herons\"}").statusCode())
        .isEqualTo(409);
  }

  @Test
  void aMessageIsSafeBeforeItIsAcknowledgedAndTheReplyComesLive() throws Exception {
    house.begun();
    var live = house.listen();
    var heard = house.post("/api/turns", "{\"text\":\"The kettle sings.\",\"key\":\"k1\"}");
    assertThat(heard.statusCode()).isEqualTo(202);
    String id = json(heard).get("id").asString();
    assertThat(live.next("turn").get("turn").get("id").asString()).isEqualTo(id);
    assertThat(live.next("sentence").get("answers").asString()).isEqualTo(id);
    var reply = live.next("reply").get("turn");
    assertThat(reply.get("speaker").asString()).isEqualTo("companion");
    assertThat(reply.get("answers").asString()).isEqualTo(id);
    assertThat(reply.get("sentences")).isNotEmpty();
  }

  @Test
  void sayingTwiceUnderOneKeyIsSayingOnce() {
    house.begun();
    String body = "{\"text\":\"Only once.\",\"key\":\"same\"}";
    String first = json(house.post("/api/turns", body)).get("id").asString();
    assertThat(json(house.post("/api/turns", body)).get("id").asString()).isEqualTo(first);
    long said =
        house.home().mind().transcript().all().stream()
            .filter(turn -> turn.text().equals("Only once."))
            .count();
    assertThat(said).isEqualTo(1);
  }

  @Test
  void aSecondDeviceMustShowThePassphrase() {
    house.begun();
    var stranger = TestHouse.browser();
    var state = TestHouse.send(stranger, house.request("/api/state").GET());
    assertThat(json(state).get("state").asString()).isEqualTo("locked");
    assertThat(TestHouse.send(stranger, house.request("/api/turns").GET()).statusCode())
        .isEqualTo(401);
    var wrong = house.posting("/api/unlock", "{\"passphrase\":\"not this one\"}");
    assertThat(TestHouse.send(stranger, wrong).statusCode()).isEqualTo(403);
    var right = house.posting("/api/unlock", "{\"passphrase\":\"seven slow herons\"}");
    assertThat(TestHouse.send(stranger, right).statusCode()).isEqualTo(200);
    assertThat(TestHouse.send(stranger, house.request("/api/turns").GET()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void lockingEndsEverySessionAndTellsEveryWindow() throws Exception {
    house.begun();
    var live = house.listen();
    assertThat(house.post("/api/lock", "{}").statusCode()).isEqualTo(200);
    assertThat(live.next("locked")).isNotNull();
    assertThat(house.get("/api/turns").statusCode()).isEqualTo(401);
    house.post("/api/unlock", "{\"passphrase\":\"seven slow herons\"}");
    assertThat(house.get("/api/turns").statusCode()).isEqualTo(200);
  }

  @Test
  void theLiveChannelNeedsASession() {
    house.begun();
    var stranger = new TestHouse.Listening();
    var uri = java.net.URI.create(house.address().replace("http", "ws") + "/api/live");
    assertThatThrownBy(
            () -> TestHouse.browser().newWebSocketBuilder().buildAsync(uri, stranger).join())
        .hasCauseInstanceOf(java.net.http.WebSocketHandshakeException.class);
  }

  @Test
  void theLiveChannelRefusesForeignPages() {
    house.begun();
    var uri = java.net.URI.create(house.address().replace("http", "ws") + "/api/live");
    assertThatThrownBy(() ->
            house
                .client()
                .newWebSocketBuilder()
                .header("Origin", "http://elsewhere.example")
                .buildAsync(uri, new TestHouse.Listening())
                .join())
        .hasCauseInstanceOf(java.net.http.WebSocketHandshakeException.class);
  }

  @Test
  void aForeignPageCannotSpeakInThePersonsName() {
    house.begun();
    var foreign =
        house
            .posting("/api/turns", "{\"text\":\"x\",\"key\":\"k\"}")
            .header("Origin", "http://elsewhere.example");
    var answer = TestHouse.send(house.client(), foreign);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(json(answer).get("error").get("code").asString()).isEqualTo("origin");
  }

  @Test
  void aForeignNameForThisMachineIsNotAnswered() throws Exception {
    try (var socket =
        new java.net.Socket("127.0.0.1", java.net.URI.create(house.address()).getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /api/state HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 421").contains("\"host\"");
    }
  }

  @Test
  void headersAreStrictAndTheCookieIsHidden() {
    var begun = house.post("/api/begin", "{\"passphrase\":\"seven slow herons\"}");
    String cookie = begun.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
    assertThat(begun.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .contains("require-trusted-types-for 'script'");
    assertThat(begun.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void tooLargeABodyIsRefusedWithASentence() {
    house.begun();
    var answer =
        house.post("/api/turns", "{\"key\":\"k\",\"text\":\"" + "a".repeat(1_100_000) + "\"}");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(json(answer).get("error").get("message").asString()).contains("megabyte");
  }

  @Test
  void theLongestMessageIsTakenAndALongerOneIsNot() {
    house.begun();
    String longest = "{\"key\":\"a\",\"text\":\"" + "é".repeat(200_000) + "\"}";
    assertThat(house.post("/api/turns", longest).statusCode()).isEqualTo(202);
    String longer = "{\"key\":\"b\",\"text\":\"" + "é".repeat(200_001) + "\"}";
    assertThat(house.post("/api/turns", longer).statusCode()).isEqualTo(413);
  }

  @Test
  void whatIsMalformedIsToldWithoutRepeatingIt() {
    house.begun();
    for (String body : new String[] {"{secret", "[]", "{\"text\":\"secret\"}"}) {
      var answer = house.post("/api/turns", body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
    }
    assertThat(house.get("/api/turns/x/why").statusCode()).isEqualTo(400);
    assertThat(house.get("/api/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void aNoteIsKnownFoundAndForgotten() {
    house.begun();
    house.post("/api/facts", "{\"subject\":\"me\",\"text\":\"Keeps bees on the roof.\"}");
    var me = json(house.get("/api/known")).get("me");
    assertThat(me).hasSize(1);
    String id = me.get(0).get("id").asString();
    var preview = json(house.post("/api/forget/preview", "{\"fact\":\"" + id + "\"}"));
    assertThat(preview.get("goes")).isNotEmpty();
    String token = preview.get("token").asString();
    assertThat(house.post("/api/forget", "{\"token\":\"" + token + "\"}").statusCode())
        .isEqualTo(200);
    assertThat(json(house.get("/api/known")).get("me")).isEmpty();
    assertThat(house.post("/api/forget", "{\"token\":\"" + token + "\"}").statusCode())
        .isEqualTo(409);
  }

  @Test
  void searchFindsWordsWithTheirPlaces() {
    house.begun();
    house.post("/api/turns", "{\"text\":\"The kettle sings.\",\"key\":\"k1\"}");
    var hits = json(house.get("/api/search?q=kett"));
    assertThat(hits.get("count").asInt()).isEqualTo(1);
    assertThat(hits.get("hits").get(0).get("marks").get(0).get(0).asInt()).isEqualTo(4);
  }

  @Test
  void aMessageCanBeTakenBackOnce() {
    house.begun();
    String id =
        json(house.post("/api/turns", "{\"text\":\"Never mind.\",\"key\":\"k1\"}"))
            .get("id")
            .asString();
    assertThat(house.post("/api/turns/" + id + "/takeback", "{}").statusCode()).isEqualTo(200);
    assertThat(house.get("/api/turns").body()).doesNotContain("Never mind.");
    assertThat(house.post("/api/turns/" + id + "/takeback", "{}").statusCode()).isEqualTo(400);
  }

  @Test
  void exportHoldsEveryEventAndTheTalk() throws Exception {
    house.begun();
    house.post("/api/turns", "{\"text\":\"The kettle sings.\",\"key\":\"k1\"}");
    byte[] zip =
        house
            .client()
            .send(house.request("/api/export").GET().build(), BodyHandlers.ofByteArray())
            .body();
    var found = new java.util.TreeMap<String, String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        found.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(found.get("confidant/talk.txt")).contains("Ilse: The kettle sings.");
    var events = Json.MAPPER.readTree(found.get("confidant/events.json"));
    assertThat(events.get("events")).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void deletingNeedsHerName() {
    house.begun();
    assertThat(house.post("/api/delete", "{\"name\":\"somebody\"}").statusCode()).isEqualTo(409);
    String name = json(house.get("/api/state")).get("name").asString();
    assertThat(house.post("/api/delete", "{\"name\":\"" + name + "\"}").statusCode())
        .isEqualTo(200);
    assertThat(json(house.get("/api/state")).get("state").asString()).isEqualTo("new");
  }

  @Test
  void refusesToListenToTheNetworkInTheClear() {
    var open = new WebSettings("0.0.0.0", 0, Set.of(), Optional.empty(), false);
    assertThatThrownBy(() -> WebServer.start(house.home(), open))
        .isInstanceOf(WebSettings.Unsafe.class)
        .hasMessageContaining("--keystore");
  }

  @Test
  void thePageIsServedCompressedAndOnlyOnce() {
    var page = TestHouse.send(house.client(), house.request("/").GET());
    assertThat(page.statusCode()).isEqualTo(200);
    String tag = page.headers().firstValue("ETag").orElseThrow();
    var again =
        TestHouse.send(house.client(), house.request("/").header("If-None-Match", tag).GET());
    assertThat(again.statusCode()).isEqualTo(304);
    var zipped =
        TestHouse.send(house.client(), house.request("/").header("Accept-Encoding", "gzip").GET());
    assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(TestHouse.send(house.client(), house.request("/../pom.xml").GET()).statusCode())
        .isIn(400, 404);
  }
}

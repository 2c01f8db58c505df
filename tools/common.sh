# Shared by ./confidant, ./build, ./evals and ./bench: finds what is needed, says what is missing.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 2; }

# Reads the major version of the JDK in a folder from its release file, without starting it.
jdk_version() {
  local release="$1/release"
  [ -f "$release" ] && [ -x "$1/bin/javac" ] || { echo 0; return; }
  local v
  v="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release" | head -n 1)"
  echo "${v:-0}"
}

find_jdk() {
  local on_path="" dir
  if command -v java >/dev/null 2>&1; then
    on_path="$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")"
  fi
  for dir in "${CONFIDANT_JAVA_HOME:-}" "${JAVA_HOME:-}" "$on_path" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$dir" ] && [ "$(jdk_version "$dir")" -ge 25 ]; then
      JAVA_HOME="$dir"
      export JAVA_HOME
      return
    fi
  done
  fail "Confidant needs a JDK 25 or newer and found none. Install one (Debian: apt-get install openjdk-25-jdk, or temurin-25-jdk from Adoptium) or set CONFIDANT_JAVA_HOME."
}

need_maven() {
  command -v mvn >/dev/null 2>&1 || fail "Confidant is built with Maven 3.8 or newer and found none. Install it (Debian: apt-get install maven)."
}

need_node() {
  local v
  v="$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')"
  [ "${v:-0}" -ge 20 ] && command -v npm >/dev/null 2>&1 \
    || fail "The page is checked and bundled with Node 20 or newer; found ${v:-none}. Install it (Debian: apt-get install nodejs npm)."
}

find_chromium() {
  local c
  for c in "${CONFIDANT_CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome; do
    if [ -n "$c" ] && command -v "$c" >/dev/null 2>&1; then
      CONFIDANT_CHROMIUM="$(command -v "$c")"
      export CONFIDANT_CHROMIUM
      return 0
    fi
  done
  return 1
}

need_chromium() {
  find_chromium && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Installing Chromium for the browser stories ..."
    apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null \
      && find_chromium && return
  fi
  fail "The browser stories need Chromium and found none. Install it (Debian: apt-get install chromium) or set CONFIDANT_CHROMIUM."
}

# True when any source is newer than the given marker file.
stale() {
  local marker="$1"
  [ -f "$marker" ] || return 0
  [ -n "$(find "$root"/pom.xml "$root"/*/pom.xml "$root"/adapters/*/pom.xml "$root"/web/package-lock.json \
    "$root"/*/src/main "$root"/adapters/*/src/main -type f -newer "$marker" -print -quit 2>/dev/null)" ]
}

maven() {
  (cd "$root" && mvn -B --no-transfer-progress "$@")
}

# Builds one module and all it needs, without tests, when sources are newer than the last time.
build_module() {
  local module="$1"
  local marker="$root/$module/target/built"
  stale "$marker" || return 0
  need_maven
  need_node
  say "Building Confidant ($module). The first time takes a few minutes; later only what changed ..."
  mkdir -p "$root/$module/target"
  local log="$root/$module/target/build.log"
  if ! maven package -Dmaven.test.skip=true -pl "$module" -am 2>&1 | tee "$log" \
    | sed -un 's/^\[INFO\] Building \([a-z]*\) .*\[\([0-9]*\)\/\([0-9]*\)\]$/  \2 of \3: \1/p' >&2; then
    grep -m 20 '^\[ERROR\]' "$log" >&2
    fail "The build did not go through; all of its output is in $module/target/build.log."
  fi
  touch "$marker"
}

# Memory that is free goes back to the system, and native code keeps few pools of its own and
# gives back every ten seconds what loading and compiling left in them (the C library of Linux can).
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
common_flags=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Dfile.encoding=UTF-8 -Djava.awt.headless=true
  "-Dconfidant.models=$root/adapters/understanding/target/models" "-Dconfidant.root=$root")
if [ "$(uname -s)" = Linux ]; then common_flags+=(-XX:TrimNativeHeapInterval=10000); fi

# Shared by the packaging scripts: finds a JDK 25, collects what is installed, links the run-time.
# Source it from the root of the checkout; everything lands in target/package.

out=target/package
app_name=backstride
app_version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)
modules=java.base,java.desktop,java.logging,java.naming,java.prefs,java.sql,java.xml,jdk.unsupported,jdk.localedata,jdk.charsets,jdk.crypto.ec,jdk.accessibility,javafx.controls,javafx.swing
main_class=org.backstride.app.Launcher
# One serial collector for a desktop heap with room to start without collecting, and the quick compiler alone: the optimising one competes with
# the start for the cores (820 ms against 1160 on two). Warnings are turned off at their cause.
# The cache is mapped where it was made for where that place is free, and not moved by principle (30 ms).
# What JavaFX calls by reflection it calls a few times: without handles of their own, which each start would make anew.
vm_options=(-XX:+UseSerialGC -XX:-UsePerfData -XX:TieredStopAtLevel=1 -Xms160m -Xmn96m -Xmx2g -Dfile.encoding=UTF-8
  --enable-native-access=javafx.graphics,ALL-UNNAMED
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Djdk.reflect.useNativeAccessorOnly=true)

say() { printf '\n== %s\n' "$*"; }

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -x "$candidate/bin/jpackage" ] && "$candidate/bin/java" -version 2>&1 | grep -qE 'version "(2[5-9]|[3-9][0-9])'; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  echo "No JDK 25 with jpackage found: install one and set JAVA_HOME." >&2
  return 1
}

# Our jar and the libraries in $out/input; JavaFX's modules stay in target/javafx.
collect() {
  say "Compile and collect"
  rm -rf "$out"; mkdir -p "$out"
  mvn -B -q package -DskipTests
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies \
    -DincludeScope=runtime -DexcludeGroupIds=org.openjfx -DoutputDirectory="$out/input"
  cp "target/backstride-$app_version.jar" "$out/input/backstride.jar"
  write_out_records
  compile_styles
  unpack_fonts
}

# What each start would link anew, since a cache of JDK 25 cannot hold it, is written out in our own classes.
write_out_records() {
  rm -rf "$out/plain"; mkdir -p "$out/plain"
  (cd "$out/plain" && "$jdk/bin/jar" xf ../input/backstride.jar org)
  find "$out/plain" -type f ! -name '*.class' -delete
  "$jdk/bin/java" packaging/PlainRecords.java "$out/plain" "$out/input" target/javafx
  "$jdk/bin/jar" --update --file "$out/input/backstride.jar" -C "$out/plain" .
  rm -rf "$out/plain"
}

# JavaFX takes a stylesheet's compiled form where it lies beside it, and need not parse the text.
compile_styles() {
  rm -rf "$out/styles"; mkdir -p "$out/styles"
  "$jdk/bin/java" --module-path target/javafx --add-modules javafx.graphics \
    packaging/CompileStyles.java target/classes "$out/styles"
  "$jdk/bin/jar" --update --file "$out/input/backstride.jar" -C "$out/styles" .
}

# The screen fonts as files, in the weights that the theme names: read from a jar, JavaFX copies each to a
# temporary file at every start.
unpack_fonts() {
  mkdir -p "$out/fonts" "$out/input/fonts"
  (cd "$out/fonts" && "$jdk/bin/jar" xf ../input/flatlaf-fonts-inter-*.jar com/formdev/flatlaf/fonts/inter)
  for weight in Regular SemiBold Bold Italic; do
    cp "$out/fonts/com/formdev/flatlaf/fonts/inter/Inter-$weight.otf" "$out/input/fonts/"
  done
  (cd "$out/fonts" && "$jdk/bin/jar" xf ../input/ikonli-feather-pack-*.jar META-INF/resources/feather)
  cp "$out"/fonts/META-INF/resources/feather/*/fonts/feather.ttf "$out/input/fonts/"
  rm -rf "$out/fonts"
}

# JavaFX comes from Maven Central as modular jars with the native libraries inside. Made into jmods,
# those libraries lie in the image like the JDK's own, and nothing is unpacked into the user's home.
jmods() {
  local jar name
  for jar in target/javafx/*-"$1".jar; do
    name=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
    rm -rf "$out/unpacked"; mkdir -p "$out/unpacked/classes" "$out/unpacked/lib" "$out/jmods"
    (cd "$out/unpacked/classes" && "$jdk/bin/jar" xf "../../../../$jar")
    find "$out/unpacked/classes" -maxdepth 1 \( -name '*.so' -o -name '*.dylib' -o -name '*.dll' \) \
      -exec mv {} "$out/unpacked/lib/" \;
    "$jdk/bin/jmod" create --class-path "$out/unpacked/classes" --libs "$out/unpacked/lib" \
      --module-path "$out/jmods" "$out/jmods/$name.jmod"
  done
  rm -rf "$out/unpacked"
}

link_runtime() {
  say "Link the run-time"
  jmods "$1"
  "$jdk/bin/jlink" --module-path "$out/jmods" --add-modules "$modules" \
    --include-locales en,de,es --strip-debug --no-header-files --no-man-pages \
    --output "$out/runtime"
}

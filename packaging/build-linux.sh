#!/usr/bin/env bash
# build-linux.sh [--no-deb]: a self-contained application folder in target/package/backstride, and a
# Debian package beside it. Needs a JDK 25 and Maven; for the package fakeroot and binutils.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh
jdk=$(find_jdk)

collect
link_runtime linux

say "Build the application folder"
# The heap in pages of 2 MB, where the system gives them: 17,000 page faults less in a start.
vm_options+=(-XX:+UseTransparentHugePages)
java_options=(); for option in "${vm_options[@]}"; do java_options+=(--java-options "$option"); done
# SQLite's library lies unpacked beside the jars; else every start compares and unpacks it anew.
(cd "$out/input" && "$jdk/bin/jar" xf sqlite-jdbc-*.jar "org/sqlite/native/Linux/$(uname -m)/libsqlitejdbc.so" \
  && mv org/sqlite/native/Linux/*/libsqlitejdbc.so . && rm -rf org)
java_options+=(--java-options "-Dorg.sqlite.lib.path=\$APPDIR" --java-options "-Dbackstride.fonts=\$APPDIR/fonts")

"$jdk/bin/jpackage" --type app-image --name "$app_name" --app-version "$app_version" \
  --runtime-image "$out/runtime" --input "$out/input" --main-jar backstride.jar \
  --main-class "$main_class" --icon assets/backstride-512.png "${java_options[@]}" --dest "$out"

# jpackage's launcher asks the package system and starts itself twice before the program (220 ms); a few
# lines of shell do not. Its name and place stay, for the desktop entry and the symbolic link.
# GTK asks OpenGL for visuals that JavaFX never uses: without a graphics device it would load a whole
# compiler of shaders for them (200 ms).
class_path=$(sed -n 's/^app.classpath=//p' "$out/$app_name/lib/app/$app_name.cfg" | paste -sd:)
cat > "$out/$app_name/bin/$app_name" <<LAUNCHER
#!/bin/sh
here=\$(readlink -f "\$0")
APPDIR=\${here%/bin/*}/lib/app
[ -s "\$APPDIR/backstride.aot" ] && set -- -XX:AOTCache="\$APPDIR/backstride.aot" "-Xlog:aot*=off" -cp "$class_path" $main_class "\$@" \\
  || set -- -cp "$class_path" $main_class "\$@"
export GDK_GL="\${GDK_GL:-disable}"
exec "\$APPDIR/../runtime/bin/java" ${vm_options[*]} "-Dorg.sqlite.lib.path=\$APPDIR" "-Dbackstride.fonts=\$APPDIR/fonts" "\$@"
LAUNCHER
chmod 755 "$out/$app_name/bin/$app_name"

packaging/train.sh "$out/$app_name" lib/app "$out/$app_name/bin/$app_name"

say "Check the result"
"$out/$app_name/bin/$app_name" --self-check
du -sh "$out/runtime" "$out/$app_name" "$out/$app_name/lib/app/backstride.aot"

if [ "${1:-}" != --no-deb ]; then
  say "Build the Debian package"
  associations=(); for kind in fit gpx tcx; do
    associations+=(--file-associations "packaging/associations-$kind.properties")
  done
  "$jdk/bin/jpackage" --type deb --app-image "$out/$app_name" --name "$app_name" \
    --app-version "$app_version" --dest "$out" --install-dir /opt \
    --description "Coaching studio for backward walking and running" --vendor "Backstride" \
    --linux-package-name backstride --linux-menu-group "Education;Sports" --linux-app-category misc \
    --linux-shortcut --license-file LICENSE --resource-dir packaging/linux "${associations[@]}"
  ls -l "$out"/*.deb
fi

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
java_options=(); for option in "${vm_options[@]}"; do java_options+=(--java-options "$option"); done
"$jdk/bin/jpackage" --type app-image --name "$app_name" --app-version "$app_version" \
  --runtime-image "$out/runtime" --input "$out/input" --main-jar backstride.jar \
  --main-class "$main_class" --icon assets/backstride-512.png "${java_options[@]}" --dest "$out"

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

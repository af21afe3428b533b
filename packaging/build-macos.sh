#!/usr/bin/env bash
# build-macos.sh [--no-dmg]: Backstride.app in target/package and a disk image beside it. Needs a JDK 25,
# Maven and Xcode's command-line tools. Unsigned unless MAC_SIGNING_NAME names an identity.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh
jdk=$(find_jdk)
platform=mac; [ "$(uname -m)" = arm64 ] && platform=mac-aarch64
signing=(); [ -n "${MAC_SIGNING_NAME:-}" ] && signing=(--mac-sign --mac-signing-key-user-name "$MAC_SIGNING_NAME")
# macOS wants a first number of at least 1.
mac_version=1.${app_version#*.}

collect
link_runtime "$platform"

say "Build the application"
java_options=(); for option in "${vm_options[@]}"; do java_options+=(--java-options "$option"); done
associations=(); for kind in fit gpx tcx; do
  associations+=(--file-associations "packaging/associations-$kind.properties")
done
"$jdk/bin/jpackage" --type app-image --name Backstride --app-version "$mac_version" \
  --runtime-image "$out/runtime" --input "$out/input" --main-jar backstride.jar \
  --main-class "$main_class" --icon assets/backstride.icns --mac-package-identifier org.backstride \
  "${java_options[@]}" "${associations[@]}" --dest "$out"

packaging/train.sh "$out/Backstride.app" Contents/app "$out/Backstride.app/Contents/MacOS/Backstride"

# The training wrote into the application, which breaks its seal: it is sealed anew, by the identity where
# there is one. A disk image takes the application as it is.
say "Seal the application"
if ((${#signing[@]})); then
  "$jdk/bin/jpackage" --type app-image --app-image "$out/Backstride.app" "${signing[@]}"
else
  codesign --force --deep --sign - "$out/Backstride.app"
fi

say "Check the result"
"$out/Backstride.app/Contents/MacOS/Backstride" --self-check
du -sh "$out/Backstride.app"

if [ "${1:-}" != --no-dmg ]; then
  say "Build the disk image"
  "$jdk/bin/jpackage" --type dmg --app-image "$out/Backstride.app" --name Backstride \
    --app-version "$mac_version" --license-file LICENSE --dest "$out"
fi

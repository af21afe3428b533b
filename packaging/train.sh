#!/usr/bin/env bash
# train.sh FOLDER APPDIR LAUNCHER: trains the ahead-of-time cache of an application folder. The program
# is run once by itself through its screens; what it loaded and compiled then starts ready next time.
# The cache stays valid when the folder is moved, which is what an installer does.
set -euo pipefail
folder=$1 app=$1/$2 launcher=$3
cache=$app/backstride.aot
config=$(ls "$app"/*.cfg | head -1)
rm -f "$cache"
sed -i.bak '/AOTCache/d; /Xlog:aot/d' "$config" && rm -f "$config.bak"

printf '\n== Train the start of %s\n' "$folder"
training=$(mktemp -d)
trap 'rm -rf "$training"' EXIT
_JAVA_OPTIONS="-XX:AOTCacheOutput=$PWD/$cache" \
  "$launcher" --self-check --library "$training/training.db" 2>&1 | grep -v '^Picked up' || true
[ -s "$cache" ] || { echo "No cache was written to $cache." >&2; exit 1; }

# shellcheck disable=SC2016 # $APPDIR is the launcher's, not ours
printf 'java-options=-XX:AOTCache=$APPDIR/backstride.aot\njava-options=-Xlog:aot*=off\n' >> "$config"

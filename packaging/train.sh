#!/usr/bin/env bash
# train.sh FOLDER APPDIR LAUNCHER: trains the ahead-of-time cache of an application folder. The program
# is run once until its window is painted; what it loaded and linked then starts ready next time.
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
options="-XX:AOTCacheOutput=$PWD/$cache"
# In a window of the desktop's own toolkit where one can be had, so that its classes are trained too.
if [ "$(uname -s)" = Linux ] && command -v Xvfb >/dev/null; then
  export DISPLAY=:$((90 + RANDOM % 900))
  Xvfb "$DISPLAY" -screen 0 1440x900x24 -noreset >/dev/null 2>&1 & trap "kill $!; rm -rf '$training'" EXIT
  sleep 1
  options+=" -Dglass.platform=gtk"
fi
# On the demo library, so that lists with rows are trained and not only empty ones, and with settings that
# are there to be read: what the training does not load, each start reads from a jar and links anew. No
# further than the first picture: every class in the cache is made ready before the program begins, and
# the sheets' alone would take 90 ms of each start.
export XDG_CONFIG_HOME="$training/config" APPDATA="$training/config"
run() {
  _JAVA_OPTIONS="-Duser.home=$training $1" "$launcher" "${@:2}" > "$training/log" 2>&1 \
    || { cat "$training/log"; exit 1; }
}
run "" demo --library "$training/training.db"
run "" --exit-after-paint --library "$training/training.db"
run "$options" --exit-after-paint --library "$training/training.db"
[ -s "$cache" ] || { echo "No cache was written to $cache." >&2; exit 1; }

# shellcheck disable=SC2016 # $APPDIR is the launcher's, not ours
printf 'java-options=-XX:AOTCache=$APPDIR/backstride.aot\njava-options=-Xlog:aot*=off\n' >> "$config"

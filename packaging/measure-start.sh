#!/usr/bin/env bash
# measure-start.sh: how long a fresh process takes until the roster is painted, in a real window where
# there is a display, else in one of Xvfb; median of 20, with 1,000 and with 10,000 recordings.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -x target/package/backstride/bin/backstride ] || packaging/build-linux.sh --no-deb
if [ -z "${DISPLAY:-}" ] && command -v Xvfb >/dev/null; then
  export DISPLAY=:$((90 + RANDOM % 900))
  Xvfb "$DISPLAY" -screen 0 1440x900x24 -noreset >/dev/null 2>&1 & trap "kill $!" EXIT
  sleep 1
fi
mvn -B -q -Pbench test -Dtest=ColdStartBench

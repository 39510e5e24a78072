#!/bin/sh
# Builds what is committed twice, in two new folders, and compares what is handed out byte by byte.
# Exit code 0 when the jar and the archive without Java are equal; with "dist" as first word it looks at the folder with its own Java, too,
# in which the archive of classes alone may differ.
set -eu
what=${1:-}
[ "$what" = dist ] && profile=-Pdist || profile=
root=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for copy in one another-folder; do
    git clone -q "$root" "$work/$copy"
    # shellcheck disable=SC2086
    (cd "$work/$copy" && ./mvnw -q -B $profile -DskipTests clean package)
done
cmp "$work/one/target/handoff.jar" "$work/another-folder/target/handoff.jar"
echo "handoff.jar is equal."
if [ -n "$profile" ]; then
    cd "$work/one/target/dist"
    for archive in *-java.zip; do
        cmp "$archive" "$work/another-folder/target/dist/$archive"
        echo "$archive is equal."
    done
    different=$(diff -rq handoff "$work/another-folder/target/dist/handoff" | grep -v 'lib/app/classes ' || true)
    [ -z "$different" ] || { echo "$different" && exit 1; }
    echo "The folder with its own Java is equal but for the archive of classes."
fi

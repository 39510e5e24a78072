#!/bin/sh
# Builds what is committed twice, in two new folders, and compares what is handed out byte by byte.
# Exit code 0 when the jar and the archive without Java are equal, else the names of what differs; with "dist" as first word it looks at the
# folder with its own Java, too, in which the archive of classes alone may differ.
set -eu
what=${1:-}
[ "$what" = dist ] && profile=-Pdist || profile=
root=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# both of the same commit, whatever is committed meanwhile
git clone -q "$root" "$work/one"
git clone -q "$work/one" "$work/another-folder"
for copy in one another-folder; do
    # shellcheck disable=SC2086
    (cd "$work/$copy" && ./mvnw -q -B $profile -DskipTests clean package)
done
# compares a packed file of the first folder with that of the second; where they differ, says which files in them do
equal() {
    if cmp -s "$work/one/$1" "$work/another-folder/$1"; then
        echo "${1##*/} is equal."
        return 0
    fi
    echo "${1##*/} differs:" >&2
    for copy in one another-folder; do
        unzip -v "$work/$copy/$1" | awk '{print $7, $8}' | sort >"$work/$copy.list"
    done
    diff "$work/one.list" "$work/another-folder.list" >&2 || true
    return 1
}
equal target/handoff.jar
if [ -n "$profile" ]; then
    for archive in "$work"/one/target/dist/*-java.zip; do
        equal "target/dist/${archive##*/}"
    done
    different=$(cd "$work/one/target/dist" && diff -rq handoff "$work/another-folder/target/dist/handoff" | grep -v 'lib/app/classes ' || true)
    [ -z "$different" ] || { echo "$different" && exit 1; }
    echo "The folder with its own Java is equal but for the archive of classes."
fi

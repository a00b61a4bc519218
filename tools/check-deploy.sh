#!/usr/bin/env bash
# `npm run check:deploy`: reads the compose files as Compose does, and starts nothing. It ends with 77 where there is
# neither `docker compose` nor Debian's docker-compose to read them with.
set -euo pipefail
cd "$(dirname "$0")/.."

if docker compose version >/dev/null 2>&1; then
  compose=(docker compose)
elif command -v docker-compose >/dev/null; then
  compose=(docker-compose)
else
  echo 'skip  compose files: there is neither docker compose nor docker-compose'
  exit 77
fi

reads() { # FILE DIRECTORY: with every profile, as if it lay in the directory
  "${compose[@]}" --project-directory "$2" --file "$1" --profile by-hand config --quiet
}

planted=$(mktemp)
trap 'rm -f "$planted"' EXIT
refused() { # FILE DIRECTORY EDIT: the same file with a mistake, which has to be seen
  sed "$3" "$1" >"$planted"
  if cmp -s "$1" "$planted"; then echo "FAIL  $1: $3 changes nothing" && exit 1; fi
  if reads "$planted" "$2" >/dev/null 2>&1; then echo "FAIL  $1: the mistake $3 is not seen" && exit 1; fi
}

for file in docker-compose.yml deploy/compose.cluster.yml; do
  directory=$(dirname "$file")
  reads "$file" "$directory"
  # A reader that takes everything would be no check.
  refused "$file" "$directory" 's/read_only: true/read_olny: true/'
  refused "$file" "$directory" 's/cap_drop: \[ALL\]/cap_drop: ALL/'
  refused "$file" "$directory" 's/^  ledger1\{0,1\}:$/  lost:/'
  echo "ok    $file, read with ${compose[*]}"
done

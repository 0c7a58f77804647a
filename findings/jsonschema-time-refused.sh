#!/usr/bin/env bash
# python3-jsonschema 4.10.3 from Debian 12 with its Python 3.11 (seen 30 November 2026): the formats of JSON Schema 2020-12 are those
# of RFC 3339, where a time has its offset, 09:30:00Z, and a date its hyphens. A good guess is that a FormatChecker beside the
# validator of 2020-12 takes these and refuses the others. It is the other way round: every time that the standard allows is refused,
# the one without an offset is taken, by a rule of draft 3, and a week's number is a date. Records that are right do not come in.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-jsonschema=4.10.3-1 python3-pyrsistent python3-attr
for package in *.deb; do dpkg -x "$package" packages; done
PYTHONPATH=packages/usr/lib/python3/dist-packages /usr/bin/python3 -W ignore - <<'PY'
import sys
from jsonschema import Draft202012Validator, FormatChecker

takes = lambda format, text: Draft202012Validator({"format": format}, format_checker=FormatChecker()).is_valid(text)
texts = [("time", "09:30:00Z"), ("time", "09:30:00+01:00"), ("time", "09:30:00"), ("date", "2026-06-08"), ("date", "20260608"), ("date", "2026-W24-1"), ("date", "2026-02-30")]
seen = [(format, text, takes(format, text)) for format, text in texts]
print("jsonschema 4.10.3, Python %d.%d:" % sys.version_info[:2], seen)
sys.exit(0 if [one[2] for one in seen] == [False, False, True, True, True, True, False] else 1)
PY

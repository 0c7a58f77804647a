#!/usr/bin/env bash
# fastjsonschema 2.16.3 from Debian 12 (seen 30 November 2026): checks data by a JSON Schema. In JSON Schema a default is a remark, and
# a check changes nothing. A good guess is that a record with a question left open is found valid or not, and stays as it was. The defaults are written
# into the record that was checked: the question is answered with No, and the risk is 1, by looking at it. jsonschema leaves it alone.
# `use_default=False` turns it off.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-fastjsonschema=2.16.3-2 python3-jsonschema=4.10.3-1 python3-attr python3-pyrsistent
for library in python3-*.deb; do dpkg -x "$library" package; done
cat > show.py <<'PY'
import sys
import fastjsonschema, jsonschema

schema = {"type": "object", "properties": {"danger": {"enum": ["Yes", "No"], "default": "No"}, "risk": {"type": "integer", "default": 1}}}
records = [{"family": "A"} for _ in range(3)]
jsonschema.validate(records[0], schema)
fastjsonschema.compile(schema, use_default=False)(records[1])
fastjsonschema.compile(schema)(records[2])
print("after jsonschema, after fastjsonschema without and with its own setting:", records)
sys.exit(0 if records == [{"family": "A"}, {"family": "A"}, {"family": "A", "danger": "No", "risk": 1}] else 1)
PY
PYTHONPATH="$folder/package/usr/lib/python3/dist-packages" /usr/bin/python3 -W ignore show.py

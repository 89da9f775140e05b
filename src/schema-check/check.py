"""Python's jsonschema over every sample and every broken record."""

import csv
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

SCHEMAS = pathlib.Path("src/main/resources/org/dialoguerecords/json")
SAMPLES = pathlib.Path("src/main/resources/org/dialoguerecords/samples")
BROKEN = pathlib.Path("src/test/resources/org/dialoguerecords/json/broken")


def read(file):
    return json.loads(file.read_text("utf-8-sig"))


def validator(variant):
    schema = read(SCHEMAS / f"dialogue-record-1{variant}.schema.json")
    Draft202012Validator.check_schema(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


records = 0
failures = []
for variant in ("", ".strict"):
    strict_or_not = validator(variant)
    for sample in sorted(SAMPLES.glob("*.json")):
        records += 1
        failures += [f"{sample.name}: {error.message[:200]}" for error in strict_or_not.iter_errors(read(sample))]

lenient = validator("")
with open(BROKEN / "index.csv", encoding="utf-8") as table:
    for row in list(csv.reader(table))[1:]:
        name, expected = row[0], row[-1]
        if expected != "unreadable":
            records += 1
            if lenient.is_valid(read(BROKEN / name)) == (expected == "caught"):
                failures.append(f"{name}: expected {expected}")

print("\n".join(failures), file=sys.stderr)
print(f"jsonschema: {records} checks, {len(failures)} failures")
sys.exit(1 if failures else 0)

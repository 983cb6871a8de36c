"""The page of keys, from the JSON Schema: each object's keys in a table, and golden cases that between them use every one."""

import re
from pathlib import Path

from editor import yaml_values
from support import compiler

ROOT = Path(__file__).resolve().parents[2]
HEAD = """# Keys

Every object of the language, its keys in canonical order, and examples that use them. Where an object takes `mysql`, `tidb` and `postgresql`, the keys in there replace the
object's own on that dialect; `tidb` falls back to `mysql`. Generated from the keys that the compiler reads by, and from golden cases.
"""
LONGEST_EXAMPLE = 40  # lines


class Keys:
    def __init__(self, schema):
        self.schema = schema
        self.objects = {"schema": schema, **{name: shape for name, shape in schema["$defs"].items() if "properties" in shape and "." not in name}}

    def options(self, shape, name=None):
        """(name, shape) of each alternative, references followed."""
        if "$ref" in shape:
            name = shape["$ref"].rsplit("/", 1)[1]
            return self.options(self.schema["$defs"][name], name)
        if "anyOf" in shape:
            return [pair for option in shape["anyOf"] for pair in self.options(option)]
        return [(name, shape)]

    def used(self, value, shape, name=None):
        """(object, key) of every key that the value uses."""
        owner = str(name).split(".")[0]
        if owner in self.objects:
            yield from self.in_object(value, shape, owner)
        elif isinstance(value, dict):
            for inner in value.values():
                yield from self.below(inner, shape.get("additionalProperties"))
        elif isinstance(value, list):
            for inner in value:
                yield from self.below(inner, shape.get("items"))

    def in_object(self, value, shape, name):
        if not isinstance(value, dict):
            return
        for key, inner in value.items():
            if key in shape["properties"]:
                yield name, key
                yield from self.below(inner, shape["properties"][key])

    def below(self, value, shape):
        if not isinstance(shape, dict) or not isinstance(value, (dict, list)):
            return
        kind = "object" if isinstance(value, dict) else "array"
        for name, option in self.options(shape):
            if option.get("type") == kind:
                yield from self.used(value, option, name)


def candidates():
    """Small schemas that compile alone, the shortest first."""
    paths = [path for path in (ROOT / "tests/cases").glob("*/*/new.yaml") if "diagnostics" not in path.parts and "hostile" not in path.parts]
    texts = {path.read_text(encoding="utf-8"): path for path in sorted(paths)}
    for text in sorted(texts, key=lambda text: (len(text), text)):
        if text.count("\n") <= LONGEST_EXAMPLE and max(map(len, text.split("\n"))) <= 150:
            yield text, texts[text]


def written_examples():
    """Those of the pages that people write."""
    for path in sorted((ROOT / "schemas").glob("*.md")):
        if path.name != "keys.md":
            yield from re.findall(r"^```yaml\n(.*?)^```$", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def compiles(path):
    return compiler.run(["check", path.name], path.parent).exit == 0


def own_keys(shape):
    """Without those of dialects, which every object takes alike."""
    return {key: entry for key, entry in shape["properties"].items() if not entry["description"].startswith("What is different on")}


def choose(keys):
    """{object: [texts]}: each text uses a key of the object that none before it uses."""
    open_keys = {(name, key) for name, shape in keys.objects.items() for key in own_keys(shape)}
    chosen = {name: [] for name in keys.objects}
    for text, path in candidates():
        used = set(keys.used(yaml_values.read(text) or {}, keys.schema, "schema"))
        fresh = {pair for pair in used & open_keys if pair[0] != "schema"} or used & open_keys
        if not fresh or not compiles(path):
            continue
        open_keys -= used
        chosen[sorted(fresh)[0][0]].append(text)
    for text in written_examples():
        open_keys -= set(keys.used(yaml_values.read(text), keys.schema, "schema"))
    return chosen, open_keys


def words(keys, shape):
    """What a key takes, in words."""
    if "$ref" in shape:
        name = shape["$ref"].rsplit("/", 1)[1]
        if name in keys.objects:
            return f"[{title(name)}](#{title(name).replace(' ', '-')})"
        target = keys.schema["$defs"][name]
        listed = [option["enum"] for _, option in keys.options(target) if "enum" in option]
        values = "" if not listed else ": " + ", ".join(f"`{value}`" for value in dict.fromkeys(str(value) for value in listed[0]))
        return target["description"].rstrip(".") + values
    if "anyOf" in shape:
        return " or ".join(words(keys, option) for option in shape["anyOf"] if option != {"type": "null"})
    if "enum" in shape:
        return ", ".join(f"`{value}`" for value in shape["enum"])
    if shape.get("type") == "boolean":
        return "`true` or `false`"
    if shape.get("type") == "array":
        return f"list: {words(keys, shape['items'])}"
    if isinstance(shape.get("additionalProperties"), dict):
        return f"by name: {words(keys, shape['additionalProperties'])}"
    if "properties" in shape:
        first = next(iter(shape["properties"].values()))
        return "by dialect: " + ("its options" if "properties" in first else words(keys, first))
    return "a number" if "integer" in shape.get("type", ()) else "a text" if shape.get("type") else "anything"


def title(name):
    return name.removesuffix("_mapping").replace("_", " ")


def page(schema):
    keys = Keys(schema)
    chosen, missing = choose(keys)
    lines = [HEAD]
    for name, shape in keys.objects.items():
        lines += [f"## {title(name)}", "", "| key | takes | what it means |", "|---|---|---|"]
        required = shape.get("required", ())
        for key, entry in own_keys(shape).items():
            mark = " (required)" if key in required else ""
            takes = words(keys, {part: value for part, value in entry.items() if part != "description"})
            lines.append(f"| `{key}`{mark} | {takes} | {entry['description']} |".replace("\\|", "|"))
        lines.append("")
        for text in chosen[name]:
            lines += ["```yaml", text.rstrip("\n"), "```", ""]
    if missing:
        lines += ["## Without an example yet", "", ", ".join(f"`{key}` of {title(name)}" for name, key in sorted(missing)), ""]
    return "\n".join(lines)

{% set kind = object.kind %}
{% if kind == "schema" %}
SELECT 1 FROM pg_namespace WHERE nspname = {{ object.bare }}
{% elif kind == "extension" %}
SELECT 1 FROM pg_extension WHERE extname = {{ object.bare }}
{% elif kind == "domain" or kind == "composite" %}
SELECT 1 FROM pg_type t WHERE t.oid = to_regtype({{ object.text }}) AND {% if kind == "domain" %}t.typtype = 'd' AND (SELECT coalesce(string_agg(c.conname, ',' ORDER BY c.conname), '') FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c')
{%- else %}t.typtype = 'c' AND (SELECT coalesce(string_agg(a.attname, ',' ORDER BY a.attname), '') FROM pg_attribute a WHERE a.attrelid = t.typrelid AND NOT a.attisdropped){% endif %} = {{ parts_text }}

{% elif kind == "sequence" %}
SELECT 1 FROM pg_class WHERE oid = to_regclass({{ object.text }}) AND relkind = 'S'
{% elif kind == "routine" %}
SELECT 1 FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.proname = {{ object.bare }} AND {% if object.schema %}n.nspname = {{ object.schema }}{% else %}pg_function_is_visible(p.oid){% endif %}

{% elif kind == "trigger" %}
SELECT 1 FROM pg_trigger WHERE tgrelid = to_regclass({{ text }}) AND tgname = {{ object.bare }}
{% elif kind == "policy" %}
SELECT 1 FROM pg_policy WHERE polrelid = to_regclass({{ text }}) AND polname = {{ object.bare }}
{% elif kind == "row_security" %}
SELECT 1 FROM pg_class WHERE oid = to_regclass({{ text }}) AND relrowsecurity AND {% if not object.forced %}NOT {% endif %}relforcerowsecurity
{% endif %}

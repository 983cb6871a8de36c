{% set kind = object.kind %}
{% if kind == "schema" %}
SELECT 1 FROM pg_namespace WHERE nspname = {{ object.bare }}
{% elif kind == "extension" %}
SELECT 1 FROM pg_extension WHERE extname = {{ object.bare }}
{% elif kind == "domain" or kind == "composite" %}
SELECT 1 FROM pg_type WHERE oid = to_regtype({{ object.text }}) AND typtype = {% if kind == "domain" %}'d'{% else %}'c'{% endif %}

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

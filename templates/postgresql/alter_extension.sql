{% if changes.version %}
ALTER EXTENSION {{ object.name }} UPDATE{% if object.version %} TO {{ object.version }}{% endif %}

{% endif %}
{% if changes.schema %}
{% next %}
ALTER EXTENSION {{ object.name }} SET SCHEMA {{ object.schema | default("public") }}
{% endif %}
{% if changes.comment and object.comment %}
{% next %}
COMMENT ON EXTENSION {{ object.name }} IS {{ object.comment }}
{% endif %}
{% if changes.comment and not object.comment %}
{% next %}
DO $schemac$ BEGIN EXECUTE (SELECT format('COMMENT ON EXTENSION %I IS %L', name, comment) FROM pg_available_extensions WHERE name = {{ object.name_text }}); END $schemac$
{% endif %}

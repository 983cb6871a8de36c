{% if moved %}
ALTER TABLE {{ from }} SET SCHEMA {{ to_schema | default("public") }}
{% next %}
{% endif %}
{% if renames %}
ALTER TABLE {{ moved | default("") }}{% if not moved %}{{ from }}{% endif %} RENAME TO {{ to_name }}
{% endif %}

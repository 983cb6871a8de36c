{% if moved %}
ALTER VIEW {{ from }} SET SCHEMA {{ to_schema | default("public") }}
{% next %}
{% endif %}
{% if renames %}
ALTER VIEW {{ moved | default("") }}{% if not moved %}{{ from }}{% endif %} RENAME TO {{ to_name }}
{% endif %}

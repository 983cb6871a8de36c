{% if moved %}
ALTER {% if materialized %}MATERIALIZED {% endif %}VIEW {{ from }} SET SCHEMA {{ to_schema | default("public") }}
{% next %}
{% endif %}
{% if renames %}
ALTER {% if materialized %}MATERIALIZED {% endif %}VIEW {{ moved | default("") }}{% if not moved %}{{ from }}{% endif %} RENAME TO {{ to_name }}
{% endif %}

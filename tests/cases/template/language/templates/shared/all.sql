{# not printed -#}
{% set greeting = "hello" %}
/* {{ greeting | upper }} {{ columns | length }} {% if comment is defined and not comment %}no comment{% elif comment %}{{ comment }}{% else %}?{% endif %}
{% for column in columns %}
   {{ loop.index }} of {{ loop.length }}{% if loop.last and loop.index != 1 %} (last){% endif %}: {{ column.default | default('none') }}
{% endfor %}
*/
CREATE TABLE {{ table }} (
{%- for column in columns -%}
  {{ column.name }} {{ column.type }}{% if not column.nullable %} NOT NULL{% endif %}{% if not loop.last %}, {% endif %}
{%- endfor -%}
{% if primary_key %}, {% set key = primary_key %}{% include "primary_key.sql" %}{% endif %})
{% next %}
{% if false %}never{% endif %}

INSERT INTO {{ table }} ({% for column in columns %}{% if not loop.first %}, {% endif %}{{ column.name }}{% endfor %}){% if identity %} OVERRIDING SYSTEM VALUE{% endif %}
{{ pad }}SELECT {% for column in columns %}{% if not loop.first %}, {% endif %}
{%- if column.cast %}CAST({{ rows }}.{{ column.name }} AS {{ column.cast }}){% else %}{{ rows }}.{{ column.name }}{% endif %}{% endfor %}
{{ pad }}{% include "fill_rows.sql" %}

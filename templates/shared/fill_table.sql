INSERT INTO {{ table }} ({% for column in columns %}{% if not loop.first %}, {% endif %}{{ column.name }}{% endfor %})
SELECT {% for column in columns %}{% if not loop.first %}, {% endif %}{{ rows }}.{{ column.name }}{% endfor %}
{% include "fill_rows.sql" %}


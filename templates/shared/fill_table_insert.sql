INSERT INTO {{ table }} ({% for column in columns %}{% if not loop.first %}, {% endif %}{{ column.name }}{% endfor %})
{{ pad }}SELECT {% for column in columns %}{% if not loop.first %}, {% endif %}{{ rows }}.{{ column.name }}{% endfor %}
{{ pad }}{% include "fill_rows.sql" %}

{% if clauses | length == 1 %}
ALTER TABLE {{ table }} {{ clauses | first }}
{% else %}
ALTER TABLE {{ table }}
  {{ clauses | join(",\n  ") }}
{% endif %}

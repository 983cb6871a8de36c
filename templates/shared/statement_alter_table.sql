{% if clauses | length == 1 %}
ALTER TABLE {{ table }} {{ clauses | first }}{% if assertion %}, {{ assertion }}{% endif %}

{% else %}
ALTER TABLE {{ table }}
  {{ clauses | join(",\n  ") }}
  {%- if assertion %},
  {{ assertion }}{% endif %}

{% endif %}

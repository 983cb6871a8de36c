CREATE TYPE {{ object.name }} AS (
{%- for field in object.fields %}{% if not loop.first %},{% endif %}
  {{ field.name }} {{ field.type }}
{%- endfor %}

)

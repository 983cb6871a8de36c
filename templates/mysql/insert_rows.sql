{% for batch in batches %}
{% next %}
INSERT INTO {{ table }} ({{ columns | join(", ") }}) VALUES
{%- for row in batch %}{% if not loop.first %},{% endif %}
  ({{ row | join(", ") }})
{%- endfor %}

{% endfor %}

{% for row in rows %}
{% next %}
UPDATE {{ table }} SET {{ row.sets | join(", ") }} WHERE {{ row.condition }}
{% endfor %}
{% if deferred %}
{% next %}
SET CONSTRAINTS ALL IMMEDIATE
{% endif %}

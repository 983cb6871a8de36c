{% for row in rows %}
{% next %}
DELETE FROM {{ table }} WHERE {{ row.condition }}
{% endfor %}
{% if deferred %}
{% next %}
SET CONSTRAINTS ALL IMMEDIATE
{% endif %}

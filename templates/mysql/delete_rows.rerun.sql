{# All of them or none: what is read of how far the script has come may be any of the rows. #}
START TRANSACTION
{% for row in rows %}
{% next %}
DELETE FROM {{ table }} WHERE {{ row.condition }}
{% endfor %}
{% next %}
COMMIT

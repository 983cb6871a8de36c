{# All of them or none: what is read of how far the script has come may be any of the rows. #}
START TRANSACTION
{% for row in rows %}
{% next %}
UPDATE {{ table }} SET {{ row.sets | join(", ") }} WHERE {{ row.condition }}
{% endfor %}
{% next %}
COMMIT

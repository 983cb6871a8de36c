{% for field in dropped_fields %}
{% next %}
ALTER TYPE {{ object.name }} DROP ATTRIBUTE {{ field.name }}
{% endfor %}
{% for field in added_fields %}
{% next %}
ALTER TYPE {{ object.name }} ADD ATTRIBUTE {{ field.name }} {{ field.type }}
{% endfor %}

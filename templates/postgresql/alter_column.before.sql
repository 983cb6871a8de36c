{% if form == "online" %}
ALTER TABLE {{ table }} ADD CONSTRAINT {{ proof }} {% if validated_later %}NOT NULL {{ column.name }}{% else %}CHECK ({{ column.name }} IS NOT NULL){% endif %} NOT VALID
{% next %}
ALTER TABLE {{ table }} VALIDATE CONSTRAINT {{ proof }}
{% endif %}

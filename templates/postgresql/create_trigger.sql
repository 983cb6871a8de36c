CREATE TRIGGER {{ object.name }} {{ object.when }} {{ object.events | join(" OR ") }} ON {{ object.table }}
  FOR EACH {{ object.for_each | default("ROW") }}{% if object.condition %} WHEN ({{ object.condition }}){% endif %}
  {{ object.text }}
{% if object.comment %}
{% next %}
COMMENT ON TRIGGER {{ object.name }} ON {{ object.table }} IS {{ object.comment }}
{% endif %}

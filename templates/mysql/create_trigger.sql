CREATE TRIGGER {{ object.qualified_name }} {{ object.when }} {{ object.events | join(" ") }} ON {{ object.table }} FOR EACH ROW
{% if object.condition %}
IF {{ object.condition }} THEN
{{ object.text }};
END IF
{% else %}
{{ object.text }}
{% endif %}

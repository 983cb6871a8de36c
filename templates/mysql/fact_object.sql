{% if object.kind == "schema" %}
SELECT 1 FROM information_schema.schemata WHERE schema_name = {{ object.bare }}
{% elif object.kind == "routine" %}
SELECT 1 FROM information_schema.routines WHERE routine_schema = {% if object.schema %}{{ object.schema }}{% else %}DATABASE(){% endif %} AND routine_name = {{ object.bare }} AND CAST(routine_name AS BINARY) = {{ object.bare }}
{% elif object.kind == "trigger" %}
SELECT 1 FROM information_schema.triggers WHERE event_object_schema = {% if schema %}{{ schema }}{% else %}DATABASE(){% endif %} AND event_object_table = {{ bare }} AND trigger_name = {{ object.bare }}
{% elif object.kind == "grant" and object.privileges %}
SELECT 1 FROM information_schema.table_privileges WHERE {% include "fact_in_table.sql" %} AND grantee = CONCAT('''', {{ object.user }}, '''@''', {{ object.host | default("'%'") }}, '''') HAVING GROUP_CONCAT(privilege_type ORDER BY privilege_type SEPARATOR ',') = {{ object.privileges }}
{% elif object.kind == "sequence" %}
SELECT 1 FROM information_schema.sequences WHERE sequence_schema = {% if object.schema %}{{ object.schema }}{% else %}DATABASE(){% endif %} AND sequence_name = {{ object.bare }}
{% endif %}

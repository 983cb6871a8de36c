{% set key = type.key %}
SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass({{ text }}) AND attname = {{ name_text }} AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = {% if type.named %}format_type(to_regtype({{ type.named }}), NULL)
{%- elif key == "char" %}'character({{ type.length }})'
{%- elif key == "varchar" %}'character varying({{ type.length }})'
{%- elif key == "time" %}'time({{ type.precision }}) without time zone'
{%- elif key == "datetime" %}'timestamp({{ type.precision }}) without time zone'
{%- elif key == "timestamp" %}'timestamp({{ type.precision }}) with time zone'
{%- else %}{{ type.text }}{% endif %}{% if type.suffix %} || '[]'{% endif %}

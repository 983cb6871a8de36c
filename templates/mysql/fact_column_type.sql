{# Widths of integers are shown by some versions and not by others. #}
{% set key = type.key %}
SELECT 1 FROM information_schema.columns WHERE {% include "fact_in_table.sql" %} AND column_name = {{ name_text }} AND CAST(column_name AS BINARY) = {{ name_text }} AND {% if key == "boolean" %}column_type = 'tinyint(1)'
{%- elif key == "int8" %}data_type = 'tinyint' AND column_type NOT LIKE '%unsigned%' AND column_type <> 'tinyint(1)'
{%- elif key == "int16" %}data_type = 'smallint' AND column_type NOT LIKE '%unsigned%'
{%- elif key == "int24" %}data_type = 'mediumint' AND column_type NOT LIKE '%unsigned%'
{%- elif key == "int32" %}data_type = 'int' AND column_type NOT LIKE '%unsigned%'
{%- elif key == "int64" %}data_type = 'bigint' AND column_type NOT LIKE '%unsigned%'
{%- elif key == "uint8" %}data_type = 'tinyint' AND column_type LIKE '%unsigned%'
{%- elif key == "uint16" %}data_type = 'smallint' AND column_type LIKE '%unsigned%'
{%- elif key == "uint24" %}data_type = 'mediumint' AND column_type LIKE '%unsigned%'
{%- elif key == "uint32" %}data_type = 'int' AND column_type LIKE '%unsigned%'
{%- elif key == "uint64" %}data_type = 'bigint' AND column_type LIKE '%unsigned%'
{%- elif key == "enum" %}CAST(column_type AS BINARY) = CONCAT('enum(', {{ type.labels }}, ')')
{%- elif key == "uuid" %}column_type = 'char(36)'
{%- elif type.precision == 0 %}column_type = REPLACE({{ type.text }}, '(0)', '')
{%- else %}column_type = {{ type.text }}{% endif %}

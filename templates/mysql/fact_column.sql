SELECT 1 FROM information_schema.columns WHERE {% include "fact_in_table.sql" %} AND column_name = {{ name_text }} AND CAST(column_name AS BINARY) = {{ name_text }}

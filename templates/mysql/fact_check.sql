SELECT 1 FROM information_schema.table_constraints WHERE {% include "fact_in_table.sql" %} AND constraint_type = 'CHECK' AND constraint_name = {{ name_text }}

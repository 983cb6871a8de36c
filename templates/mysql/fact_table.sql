SELECT 1 FROM information_schema.tables WHERE {% include "fact_in_table.sql" %} AND table_type = 'BASE TABLE'

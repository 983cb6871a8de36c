{# clause #}
DROP PRIMARY KEY

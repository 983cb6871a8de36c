{# clause #}
DROP CONSTRAINT {{ exclusion.name }}

{# clause #}
RENAME COLUMN {{ from }} TO {{ to }}

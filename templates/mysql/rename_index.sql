{# clause #}
RENAME INDEX {{ from }} TO {{ to }}

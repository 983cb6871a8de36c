UPDATE {{ side }}, {{ table }} SET {{ side }}.{{ noted }} = {{ table }}.{{ columns | first }} WHERE {% include "retained_row.sql" %}


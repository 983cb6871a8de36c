UPDATE {{ table }} SET {{ column.name }} = {{ column.default.text }}{% for other in kept %}, {{ other }} = {{ other }}{% endfor %} WHERE {{ column.name }} IS NULL

BEGIN{% endfor %}

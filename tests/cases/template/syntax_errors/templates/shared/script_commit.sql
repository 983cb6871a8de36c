{% unless x %}{% endunless %}
